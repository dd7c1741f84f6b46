"""A look at how the house is: each check says what it found, and what to do where it is not well."""
