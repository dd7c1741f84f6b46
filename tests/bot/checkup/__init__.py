"""The look at how the house is."""
