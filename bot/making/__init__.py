"""What the outbox brings that has to be made first: files and pictures, each when its turn comes.

To add one: a maker, which is a function of a `Bench` and an `Order` that gives a `Letter`, in a file here, and its
line in `registry.py`. A desk door then puts `Notice(…, made=Making("its-name", {…}))` into the outbox, in the
transaction of whatever it follows from; it is made and sent once, and nobody waits for it. `otherwise` of the notice
says what to do if it may not have arrived. A name that ends in `.png` goes out as a photo, all else as a document.
"""
