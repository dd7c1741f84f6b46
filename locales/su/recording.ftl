# Pesen sora.
recorded = 🎙 Rekaman anjeun { $minutes }:{ $seconds } geus asup. Déngékeun heula, tuluy kirim.
listen = Déngékeun
record-again = Rekam deui
record-anew = Rekam deui waé. Nu anyar ngagantian nu tadi.
voice-instead = Nu ieu dijawab ku sora, nya. Pencét terus tombol mikrofon, tuluy ngomong.
nothing-recorded = Can aya rekamanana. Rekam heula, tuluy kirim.
voice-too-long = Panjang teuing. Rekaman panglilana { $minutes } menit, punten dipondokkeun.
voice-too-big = Rekamanana leuwih ti { $limit } MB, jadi teu bisa disimpen. Cobaan nu leuwih pondok.
voice-empty = Rekamanana kosong. Rekam sakali deui, nya.
voice-not-fetched = Rekaman anjeun can bisa dicokot ti Telegram. Kirim sakali deui, nya.
