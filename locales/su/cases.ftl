# Béda pamanggih antara palatih, jeung liang dina pituduh.

case-open = Béda pamanggih ({ $count })
case-none = Teu aya béda pamanggih nu kudu diputuskeun ku anjeun. Nuhun!
case-head = <b>Béda pamanggih</b> · { $batch } · { $kinds }
case-agreement = Sapukna para palatih: { $agreement }%.
case-side = <b>{ $number }.</b> { $count } urang: { $words }
case-ask = <b>Nu mana nu bener?</b> Pilih nomerna, atawa jawab sorangan.
case-number = No. { $number }
case-own = Jawab sorangan
case-right = Putusan anjeun: <b>{ $words }</b>
case-ask-cause = <b>Naha bet béda?</b> Rék nambahan catetan? Tulis heula di dieu. Mun pituduhna nu kurang, tulis kalimah nu kuduna aya.
case-gap = Pituduhna kurang
case-ambiguous = Soalna memang bisa dua harti
case-slip = Ngan salah pencét
case-misunderstood = Aya nu salah harti
case-done = ✓ Putusan anjeun disimpen keur pancén éta.
case-decided = Nu éta geus diputuskeun. Buka /tinjau deui nya.
gap-open = Liang pituduh ({ $count })
gap-head = <b>Liang pituduh</b>: kapanggih ku pamariksa basa para palatih teu sapuk
gap-none = Teu aya liang pituduh nu nungguan.
gap-list = Tempo liang pituduh
gap-line = <b>{ $number }.</b> Pakét { $name }
gap-said = <b>Nu kurang</b>
gap-add = Tambahkeun no. { $number } kana pituduh
gap-other = Tulis kalimah séjén no. { $number }
gap-close = Tutup no. { $number } tanpa robahan
gap-closed = ✓ Ditutup.
gap-closed-already = Nu éta geus ditutup.
gap-write = <b>Kalimah naon nu rék ditambahkeun kana pituduh { $name }?</b> Bales pesen ieu.
gap-came = Pamariksa manggihan liang dina pituduh <b>{ $name }</b>: para palatih jadi teu sapuk. Rék dilengkepan?

act-adjudicate = mutuskeun béda pamanggih
act-gap-closed = nutup liang pituduh
