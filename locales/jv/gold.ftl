# Soal kunci: wangsulane wis dingerteni.

gold-of = Wangsulan { $letter }: { $what }
gold-kind-unknown = Ing gold ana “{ $kind }”, mangka sing bisa dadi kunci mung: { $kinds }.
