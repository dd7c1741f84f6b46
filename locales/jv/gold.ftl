# Soal kunci: jawabane wis dingerteni.

gold-of = Jawaban { $letter }: { $what }
gold-kind-unknown = Ing gold ana “{ $kind }”, mangka sing bisa dadi kunci mung: { $kinds }.
