"""Who comes in, from where, and what is secret."""

from tests.attacks.table.row import row

CHAT = "attacks/test_chat"
ELSEWHERE = f"{CHAT}::test_what_comes_from_elsewhere_is_met_with_silence"

ROWS = (
    row(
        37,
        "guessing the code of an invite or a certificate",
        "at least 128 bits, kept as digests, one answer for all that is no good; checks of certificates are counted",
        "attacks/test_codes::test_invites_have_enough_chance_and_fit_a_link",
        "attacks/test_codes::test_certificates_have_enough_chance",
        "handlers/test_inviting::test_the_code_is_kept_nowhere",
        "handlers/test_join::test_wrong_used_and_expired_invites_get_the_same_sentence_and_the_way_goes_on",
        "storage/desk/test_certificates::test_nobody_guesses_codes_at_length_and_the_next_hour_is_free",
    ),
    row(
        38,
        "an invite used again, or passed on",
        "counted, expiring, taken back by a tap; who came by it is a line its maker can read",
        "handlers/test_join::test_an_invite_gives_its_role_once",
        "storage/desk/test_invites::test_the_last_place_is_given_once",
        "handlers/test_inviting::test_open_invites_are_listed_and_taken_back_once",
    ),
    row(
        39,
        "making oneself an owner or admin",
        "owners come from the settings alone, the database itself refuses others; roles are given downwards",
        f"{CHAT}::test_nobody_becomes_an_owner_but_by_the_settings",
        "handlers/test_join::test_owners_come_from_the_settings",
        "storage/test_roles::test_nobody_gives_their_own_role_or_one_above_and_nobody_makes_owners",
    ),
    row(40, "a group, a supergroup, a topic, a channel", "silence; only private chats are answered", ELSEWHERE),
    row(41, "an anonymous admin, a linked channel, nobody", "silence", ELSEWHERE),
    row(
        42,
        "another bot, or Telegram itself",
        "silence",
        ELSEWHERE,
        "handlers/test_bad_inputs::test_groups_channels_and_machines_are_not_answered",
    ),
    row(
        43,
        "inline queries, payments, business, kinds of updates of next year",
        "not asked for; what comes all the same is kept as seen and answered by nothing",
        ELSEWHERE,
        "bot/test_intake::test_an_update_nothing_can_be_made_of_is_set_aside_alone",
        "bot/test_web::test_an_update_of_another_shape_is_kept_all_the_same",
    ),
    row(
        45,
        "another name, user name or language of the same account",
        "the same person, by Telegram's number alone; names are only shown",
        f"{CHAT}::test_who_has_another_name_language_or_user_name_is_the_same_person",
    ),
    row(
        46,
        "numbers beyond 32 or 52 bits",
        "kept exactly; beyond 64 bits dropped; no file tells them",
        f"{CHAT}::test_numbers_of_more_than_52_bits_are_kept_exactly",
        "bot/test_raw_updates::test_a_number_beyond_all_bounds_is_dropped_and_the_rest_is_kept",
        "storage/desk/test_exports::test_no_telegram_id_and_no_name_leaves_the_house",
    ),
    row(
        59,
        "a forged webhook: no secret, another, no end, another method or type",
        "no start without a secret; compared in constant time before anything is read; a limit while it comes",
        "bot/test_web::test_everything_else_is_turned_away",
        "bot/test_web::test_only_posts_are_taken",
        "bot/test_web::test_a_body_without_a_length_is_counted_while_it_comes",
        "attacks/test_codes::test_the_secret_of_the_webhook_is_held_against_what_came_without_a_hint_by_time",
        "bot/test_settings::test_a_bad_setting_gets_a_sentence_in_every_language",
    ),
    row(
        60,
        "a token, secret, key or password in what the program leaves behind",
        "in no log, traceback, page, export, backup, message or list of processes, and in no file of the project",
        "attacks/test_secrets::test_no_output_of_the_program_tells_a_secret",
        "attacks/test_secrets::test_a_fault_of_ours_is_told_without_the_secrets_in_it",
        "attacks/test_secrets::test_a_setting_that_is_wrong_is_told_without_the_secrets_in_it",
        "bot/test_logs::test_what_we_know_to_be_secret_is_not_written_either",
        "attacks/test_tree::test_no_tracked_file_has_a_secret",
    ),
    row(
        72,
        "a flood of one person",
        "a hundred of theirs wait, they are told once from where on it was dropped; nobody else waits",
        "bot/test_flood::test_by_polling_a_thousand_of_one_person_cost_nobody_else_an_answer",
        "bot/test_flood::test_by_webhook_each_is_confirmed_and_only_so_much_is_kept",
        "storage/desk/test_crowding::test_so_much_is_kept_and_one_line_to_tell_them",
        "storage/desk/test_crowding::test_what_is_brought_again_takes_no_room",
    ),
)
