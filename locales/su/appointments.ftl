# Jangji gawé: dibéjaan dina waktuna, jeung jam jempé.

appoint-open = Jangji jeung jam jempé
appoint-head =
    <b>Rék dibéjaan jam sabaraha?</b> ({ $zone })
appoint-none = Can aya jangji.
appoint-line = ⏰ Jam { $at }: { $tasks } tugas
appoint-line-over = Jam { $at }: { $tasks } tugas. Béjana geus eureun, sabab dua kali kaliwat kitu waé.
appoint-how = Jam séjén? Tulis misalna: <code>/tugas 10 jam 19.00</code>
appoint-quiet = Dina jam jempé kuring cicing, iwal ti anjeun nu ngamimitian.
appoint-drop = Pupus jangji { $at }
appoint-time = { $name } { $at }
appoint-made = Heug, { $tasks } tugas jam { $at }.
appoint-dropped = Jangjina geus dipupus.
appoint-put-off = Heug, sajam deui dibéjaan.
appoint-gone = Jangji éta geus teu aya.
appoint-enough = Panglobana { $limit } jangji. Pupus heula hiji, nya.
appoint-usage = Nulisna kieu: /tugas 10 jam 19.00
appoint-call = ⏰ Geus waktuna. { $tasks } tugas, hayu? Mun keur riweuh, teu nanaon.
appoint-work = Pigawé
appoint-later = Sajam deui
appoint-stop = Ulah dibéjaan
after-subuh = Sanggeus subuh
after-zuhur = Sanggeus lohor
after-asar = Sanggeus asar
after-isya = Sanggeus isa
after-sahur = Saméméh sahur
after-tarawih = Sanggeus taraweh
quiet-none = Teu aya jam jempé
quiet-hours = Jempé { $since }–{ $until }
