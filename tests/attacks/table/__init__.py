"""The table of attacks and bad inputs, a file for each subject."""
