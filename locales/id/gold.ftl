# Soal kunci: jawaban benarnya sudah diketahui.

gold-of = Jawaban { $letter }: { $what }
gold-kind-unknown = Di gold ada “{ $kind }”, padahal yang bisa jadi kunci cuma: { $kinds }.
