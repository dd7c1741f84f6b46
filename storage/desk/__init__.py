"""The doors to what is kept, one noun each. A door's call is one plain function of a connection: one transaction."""
