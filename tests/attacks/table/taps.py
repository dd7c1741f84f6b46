"""Buttons and messages, pressed and sent as nobody thought of it."""

from tests.attacks.table.row import row

BAD = "handlers/test_bad_inputs"

ROWS = (
    row(
        1,
        "the same button pressed twice",
        "it counts once, the second press is told so; nothing is earned twice",
        f"{BAD}::test_a_double_tap_counts_once_and_says_so",
        "storage/desk/test_assignments::test_a_second_tap_on_the_same_button_is_stale_and_changes_nothing",
        "storage/desk/test_ledger::test_two_taps_at_once_earn_once",
    ),
    row(
        2,
        "two buttons of one question within a moment",
        "the first that is kept counts; the second is told what was chosen and how to change it",
        f"{BAD}::test_of_two_buttons_pressed_at_once_the_first_counts",
    ),
    row(
        3,
        "a button of before: task over, batch paused, program renewed",
        "a kind sentence with the reason, the true screen, and the old keyboard goes",
        f"{BAD}::test_a_button_of_a_paused_batch_says_so_and_goes",
        f"{BAD}::test_an_old_card_becomes_the_live_one_and_the_other_loses_its_buttons",
        "handlers/test_steering::test_old_buttons_look_again",
    ),
    row(
        4,
        "a button nobody drew: bytes changed, numbers of any size",
        "looked up anew, with person, state and version; nothing changes, and it is told that it is no button",
        f"{BAD}::test_forged_data_changes_nothing",
        f"{BAD}::test_a_forged_number_of_any_size_gets_the_stale_sentence",
        "handlers/test_buttons::test_a_number_nobody_packed_is_stale",
        "promises/test_routes::test_every_button_answers_those_who_may_and_nobody_else",
    ),
    row(
        5,
        "somebody else's button, forwarded or in a group",
        "nothing happens for anybody but its own person in their own chat",
        f"{BAD}::test_somebody_elses_task_is_refused",
        "storage/desk/test_assignments::test_nobody_taps_for_somebody_else",
        "attacks/test_chat::test_a_keyboard_that_got_into_a_group_works_for_nobody",
    ),
    row(
        6,
        "a press on a message that is gone or too old to be seen",
        "the number in the button says what is meant; the answer is a new message",
        f"{BAD}::test_a_press_on_a_message_that_is_gone_is_answered_with_a_new_one",
    ),
    row(
        7,
        "a message edited after it was an answer",
        "a new revision within the window, all are kept; refused kindly after it; never a second answer",
        "handlers/test_work::test_editing_the_message_changes_the_draft_and_afterwards_makes_a_revision",
        "handlers/test_changing::test_after_the_window_nothing_changes_and_a_kind_word_says_so",
        "storage/desk/test_exports::test_an_edited_message_is_exported_as_it_reads_now",
    ),
    row(
        8,
        "a message its sender deleted",
        "bots are not told, so nothing changes; what is kept and why says so in every language",
        "attacks/test_bits::test_people_are_told_that_deleting_a_message_deletes_no_answer",
    ),
    row(
        9,
        "somebody else's message forwarded as an answer",
        "refused with a hint, and nothing of it is kept as an answer",
        f"{BAD}::test_a_forwarded_message_is_no_answer",
    ),
    row(
        10,
        "a reply to the message of another task",
        "taken for that task where it waits for one, else asked about",
        f"{BAD}::test_a_reply_to_another_card_is_asked_about",
        "storage/desk/test_texts::test_a_text_under_another_card_is_refused_and_under_its_own_taken",
    ),
    row(
        11,
        "an album: many updates at once",
        "one kind sentence, not ten",
        f"{BAD}::test_an_album_is_answered_once",
    ),
    row(
        12,
        "a sticker, poll, dice, story, video, place or number where a text is wanted",
        "one hint each; contacts and places never reach the disk",
        "attacks/test_chat::test_whatever_is_no_text_gets_one_sentence_and_leaves_nothing",
        "bot/test_raw_updates::test_somebodys_number_and_where_they_are_never_reach_the_disk",
    ),
    row(
        13,
        "words as the caption of something instead of a text",
        "a hint that captions are not read; nothing is kept",
        f"{BAD}::test_what_is_no_text_gets_one_kind_sentence",
    ),
)
