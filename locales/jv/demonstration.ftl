demonstration-title = Jawab dhewe
demonstration-ask = <b>Yen sampeyan sing ditakoni, piye jawabane?</b> Tulis ing kene.
demonstration-hint = Jawab sing tenan-tenan mbiyantu, nganggo cara ngomonge sampeyan dhewe.
demonstration-needs-prompt = Jenis demonstration butuh prompt, messages, utawa text sing ana isine.
demonstration-needs-user = Obrolane kudu dipungkasi pesen user, supaya ana sing dijawab.
demonstration-repeated = Iku isih pitakone. Tulis jawabane, ya.
