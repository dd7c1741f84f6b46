# What Telegram shows before the first word. At most 512 and 120 characters.

bot-description =
    Help AI speak the Indonesian that people really speak. Here you rate the answers of AI models, improve them,
    and say them the way you would: casual, in slang, or in your regional language.
    All from your phone: press Start.
bot-about = Rate and improve AI answers in everyday Indonesian.
