# Wong-wong sing mbokmenawa nyambut gawe dadi siji: tandha kanggo diputus manungsa.

ring-unknown = Klompok iki wis ora ana, utawa wis digabung karo liyane.
ring-judged = Klompok iki wis diputus, utawa wonge wis ana ing klompok liya.
