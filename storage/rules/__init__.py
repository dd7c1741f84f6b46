"""Pure rules over facts and kinds: how a sitting goes on, what changed in a text, who gets what."""
