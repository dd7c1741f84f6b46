# Soal konci: jawabanana geus kanyahoan.

gold-of = Jawaban { $letter }: { $what }
gold-kind-unknown = Dina gold aya “{ $kind }”, padahal nu bisa jadi konci ngan: { $kinds }.
