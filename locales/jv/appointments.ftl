# Janji nyambut gawe: dielingake ing wektune, lan wektu tentrem.

appoint-open = Janji lan wektu tentrem
appoint-head =
    <b>Arep dielingake jam pira?</b> ({ $zone })
appoint-none = Durung ana janji.
appoint-line = ⏰ Jam { $at }: { $tasks } tugas
appoint-line-over = Jam { $at }: { $tasks } tugas. Pangelinge wis mandheg, merga ping pindho liwat ngono wae.
appoint-how = Jam liyane? Tulisen upamane: <code>/tugas 10 jam 19.00</code>
appoint-quiet = Ing wektu tentrem aku meneng, kajaba sampeyan sing miwiti.
appoint-drop = Busak janji { $at }
appoint-time = { $name } { $at }
appoint-made = Ya, { $tasks } tugas jam { $at }.
appoint-dropped = Janjine wis dibusak.
appoint-put-off = Ya, sejam maneh dakelingake.
appoint-gone = Janji kuwi wis ora ana.
appoint-enough = Paling akeh { $limit } janji. Busaken siji dhisik, ya.
appoint-usage = Tulisane ngene: /tugas 10 jam 19.00
appoint-call = ⏰ Wis wayahe. { $tasks } tugas, ayo? Yen lagi repot, ora apa-apa.
appoint-work = Garap
appoint-later = Sejam maneh
appoint-stop = Aja dielingake
after-subuh = Bar subuh
after-zuhur = Bar luhur
after-asar = Bar asar
after-isya = Bar isya
after-sahur = Sadurunge saur
after-tarawih = Bar traweh
quiet-none = Ora ana wektu tentrem
quiet-hours = Tentrem { $since }–{ $until }
