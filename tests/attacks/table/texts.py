"""Texts that are too long, look like code, or are made of signs that break programs."""

from tests.attacks.table.row import row

BAD = "handlers/test_bad_inputs"
ANY = "handlers/test_any_text::test_a_nasty_text_comes_out_as_it_should"

ROWS = (
    row(
        14,
        "an answer longer than a message, cut in parts by the phone",
        "the parts are one text until it is sent; what is too long is said with the limit",
        "handlers/test_work::test_a_long_text_split_by_the_phone_is_one_answer",
        "handlers/test_long_texts::test_nine_thousand_characters_are_one_answer",
        "storage/forms/test_forms::test_too_long_is_said_and_the_text_before_stands",
    ),
    row(
        15,
        "more to show than a message holds, counted in UTF-16",
        "pages that fit; no mark and no symbol is torn apart",
        "handlers/test_rendering::test_every_text_is_shown_to_the_letter_on_pages_that_fit",
        "handlers/test_rendering::test_length_is_counted_as_telegram_does",
        "handlers/test_rendering::test_no_symbol_is_torn_apart",
    ),
    row(
        16,
        "markup in a prompt, a name, a file or an answer",
        "escaped at the one place where messages are made; shown as it is",
        f"{BAD}::test_markup_in_texts_is_shown_as_it_is",
        "handlers/test_rendering::test_values_in_sentences_are_escaped",
        "handlers/test_batches::test_names_from_files_are_never_markup",
    ),
    row(
        17,
        "signs that turn the direction, have no width or look like others",
        "kept as given, shown so that they turn nothing else; tags and commands take ASCII only",
        f"{BAD}::test_right_to_left_names_do_not_turn_the_line",
        "locales/test_phrasebook::test_signs_that_turn_the_direction_of_a_line_end_with_their_value",
        "storage/rules/test_tags::test_bad",
    ),
    row(
        18,
        "hundreds of marks on one letter",
        "shown to the letter on pages, asked about before it is sent, and marked for whoever looks it over",
        ANY,
        "storage/rules/test_textchecks::test_each_check_catches_something",
        "handlers/test_rendering::test_a_cluster_longer_than_a_page_is_cut_after_all",
    ),
    row(
        19,
        "NUL and other control signs",
        "taken out once, at the door",
        f"{BAD}::test_controls_and_halves_of_symbols_stop_at_the_door",
        "storage/rules/test_cleaning::test_controls_and_halves",
        ANY,
    ),
    row(
        20,
        "half of an emoji",
        "replaced at the door, the raw update stays as it came; no file has one",
        "bot/test_intake::test_half_an_emoji_does_not_stop_anybody",
        "storage/formats/test_export::test_half_a_character_does_not_spoil_the_file",
        ANY,
    ),
    row(
        21,
        "an emoji alone, a full stop, the same letter or word again and again",
        "without a word it is asked for again; what is only repeated is asked about and marked",
        f"{BAD}::test_words_are_needed",
        "storage/rules/test_textchecks::test_each_check_catches_something",
    ),
    row(
        22,
        "digits of another width or script, odd spaces and line ends",
        "understood in numbers and commands; free text stays as it was written",
        "storage/rules/test_typed::test_digits_of_any_width_are_a_number",
        "storage/rules/test_typed::test_anything_else_is_none",
        ANY,
    ),
    row(
        23,
        "a number as people write it: 4,5 or empat or 4/5",
        "the forms that are told are taken, all else gets a hint; nothing is guessed",
        "storage/forms/test_spelled::test_what_is_doubtful_is_refused_with_the_way_to_do_it",
        "storage/forms/test_spelled::test_whatever_is_written_is_refused_or_answers_as_taps_do",
    ),
    row(
        24,
        "a slash or a command inside an answer",
        "part of the answer, unless it is a command and nothing else",
        f"{BAD}::test_a_slash_inside_an_answer_is_part_of_it",
        "handlers/test_changing::test_an_edited_note_is_a_new_revision_whatever_it_was_written_beside",
    ),
    row(
        25,
        "SQL, shell, templates, orders to a model",
        "words like any other, in every command and answer; nothing is run or obeyed",
        "attacks/test_chat::test_what_looks_like_code_is_words",
        ANY,
    ),
    row(
        61,
        "an identity, phone, card or account number in an answer",
        "asked about before it is sent and marked for review; it stays the person's decision, and never is in a log",
        "storage/rules/test_textchecks::test_each_check_catches_something",
        "handlers/test_hints::test_a_changed_text_leaves_no_mark",
    ),
    row(
        64,
        "a text that is somebody else's, a machine's, or pasted",
        "asked about and marked; who does it often is shown to a human with the evidence, never accused by itself",
        "handlers/test_hints::test_a_text_like_somebody_elses_is_noticed_and_that_of_oneself_is_not",
        "storage/desk/test_comparing::test_texts_that_are_anothers",
        "handlers/test_signs::test_an_admin_sees_the_evidence_and_says_that_they_have_looked",
    ),
    row(
        65,
        "the answer that was shown, sent as one's own improvement",
        "asked about, whichever text of the card was copied",
        "storage/rules/test_textchecks::test_a_candidate_copied_is_told_from_a_source_copied",
        "storage/rules/test_textchecks::test_each_check_catches_something",
    ),
)
