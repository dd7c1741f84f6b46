"""How simulated people behave: who looks, and the ways of those who do not. Pure; they see only their own screen."""
