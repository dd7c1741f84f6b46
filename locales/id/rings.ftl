# Orang-orang yang mungkin bekerja sebagai satu: petunjuk untuk diputuskan manusia.

ring-unknown = Kelompok ini sudah nggak ada, atau sudah digabung dengan yang lain.
ring-judged = Kelompok ini sudah diputuskan, atau orangnya sudah ada di kelompok lain.
