"""How is it said, and in what language is something said?"""
