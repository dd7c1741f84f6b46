"""Pictures and papers, pure: a fact and a phrasebook in, a figure out; `canvas.py` turns that into PNG or PDF bytes.

To add one: a function `draw_…(fact, book, palette) -> Figure` in a file here, drawn on `new_figure` and `new_axes`,
with every word said by the phrasebook, or made of blocks below each other (`sheet.py`, `charts.py`, `grid.py`), as
high as they need; then a maker in `bot/making/`, whose docstring says how it is sent. matplotlib is imported inside
the functions that draw, never with the module: the program starts without it. Whoever calls runs the drawing off the
event loop, as `Bench.draw` does. One point of a figure is one pixel of a phone 360 pixels wide.
"""
