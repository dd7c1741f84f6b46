"""The pictures of a batch or of everything, by topic; of what there is none yet, they say so."""
