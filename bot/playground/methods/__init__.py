"""The methods of the Bot API, each a structure of its parameters that knows how to run."""
