"""How each form of question is drawn on a card, one file each; none of them knows which kind it draws."""
