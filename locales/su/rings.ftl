# Jalma-jalma nu bisa jadi digawé minangka hiji: tanda pikeun diputuskeun ku manusa.

ring-unknown = Kelompok ieu geus teu aya, atawa geus digabungkeun jeung nu séjén.
ring-judged = Kelompok ieu geus diputuskeun, atawa jalmana geus aya di kelompok séjén.
