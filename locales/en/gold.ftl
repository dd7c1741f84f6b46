# Gold tasks: their right annotation is known.

gold-of = Answer { $letter }: { $what }
gold-kind-unknown = gold speaks of “{ $kind }”; a right answer can be told only of: { $kinds }.
