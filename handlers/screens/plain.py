"""A screen for those who are sent no pictures: the picture is named, and comes at a touch."""

from dataclasses import replace

from handlers.screens.screen import Button, Screen
from locales.phrase import phrase

ADDRESS = "https://"
SEE_MADE = "pm"


def without_picture(screen: Screen) -> Screen:
    """The same screen with its picture in words: its address, or that there is one."""
    if not screen.picture:
        return screen
    is_address = screen.picture.startswith(ADDRESS)
    named = phrase("picture-at", picture=screen.picture) if is_address else phrase("picture-kept")
    see = ((Button(phrase("picture-see"), screen.see),),) if screen.see else ()
    return replace(screen, body=(named, *screen.body), rows=(*see, *screen.rows), picture="")
