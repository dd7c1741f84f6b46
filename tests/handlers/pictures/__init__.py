"""Pictures and papers, drawn and looked into."""
