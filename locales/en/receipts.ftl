# The few words at the top after a tap: sixty letters at most, to be read in passing.

receipt = Noted: { $what }
receipt-of = { $about } { $said }
receipt-on = Ticked: { $what }
receipt-off = Taken off: { $what }
receipt-several = Noted: { $number } choices
receipt-place = Place { $place }: { $what }
receipt-same = The next one is just as good
receipt-undone = Undone
receipt-order = Noted: your order
receipt-sentence = sentence { $number }
receipt-quotes = Quotes: { $number }
receipt-marks = Noted: your marks
receipt-again = All right, write again
receipt-sent = Noted
