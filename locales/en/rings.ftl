# People who may work as one: hints for a human to judge.

ring-unknown = This ring is gone, or has been merged with another.
ring-judged = This ring has been judged already, or its people are in another one.
