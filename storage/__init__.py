"""What is known, kept and true? Everything that stays true if Telegram vanished; it knows no Telegram."""
