"""Trainers, reviewers, admins and requesters who mean no good, or make a mistake."""

from tests.attacks.table.row import row

ROWS = (
    row(
        66,
        "tapping without looking: always one side, a pattern, too fast",
        "found with evidence, more keys, a pause with its reason and an appeal; chance accuses hardly anybody",
        "storage/rules/test_attention::test_always_the_same_side",
        "storage/rules/test_attention::test_hardly_anybody_is_accused_by_chance",
        "storage/desk/test_attending::test_who_does_not_look_is_found_with_evidence",
        "storage/desk/test_enforcing::test_ten_missed_keys_pause_for_a_day_with_the_reason_once",
    ),
    row(
        67,
        "one hand with several accounts",
        "found by shared moments and mistakes, and never two of them at one task; a house may be by invite alone",
        "storage/desk/test_comparing::test_one_hand_with_two_accounts_is_found_in_a_village",
        "storage/desk/test_comparing::test_two_rings_that_somebody_links_become_one",
        "handlers/test_admission::test_a_closed_house_keeps_nothing_of_a_stranger",
    ),
    row(
        68,
        "answers passed around, keys that got about",
        "shared wrong answers are the sign; keys are taken out of use; a ring stays apart",
        "storage/desk/test_promoting::test_a_key_that_got_about_is_known_always_and_fast",
        "storage/rules/test_ties::test_keys_that_both_missed_alike",
        "storage/rules/test_ties::test_the_same_mistakes",
    ),
    row(
        69,
        "a reviewer and a friend",
        "nobody judges their own or a mate's; some verdicts are given twice, blind; a favour is seen",
        "storage/desk/test_judging::test_nobody_judges_their_own_nor_what_they_do_not_speak_nor_a_companion_twice",
        "storage/desk/test_judging::test_one_verdict_in_some_is_given_twice_blind_and_measures_the_first",
        "storage/desk/test_comparing::test_a_reviewer_and_their_friend",
    ),
    row(
        70,
        "the order of answers, or a name, tells which model wrote them",
        "drawn for each person and kept; a model's name is never shown",
        "storage/desk/test_races::test_the_order_shown_is_drawn_for_each_person_and_kept",
        "attacks/test_bits::test_nobody_is_shown_whose_answer_it_is",
    ),
    row(
        71,
        "money twice, negative, or rounded away",
        "whole rupiah in tables that only grow, one line for one work, sums instead of balances",
        "storage/desk/test_ledger::test_the_table_refuses_a_second_line_for_the_same_work",
        "storage/desk/test_ledger::test_what_only_grows_can_neither_be_changed_nor_deleted",
        "storage/rules/test_pricing::test_a_price_is_whole_and_neither_negative_nor_less_than_the_factors_say",
        "storage/desk/test_payouts::test_each_fault_of_money_is_found",
    ),
    row(
        74,
        "an admin's mistake: the wrong batch, text or payout",
        "a preview with its number first, a way back where there can be one, and a line of who did it",
        "handlers/test_broadcasts::test_an_admin_writes_to_everybody_and_takes_it_back",
        "handlers/test_batches::test_a_good_file_is_understood_shown_as_a_trainer_sees_it_and_opened",
        "handlers/test_payouts::test_a_cancelled_payout_is_paid_in_another",
        "promises/test_trace::test_every_act_of_an_office_leaves_a_line",
    ),
)
