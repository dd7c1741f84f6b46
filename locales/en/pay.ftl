# Pay: amounts, prices, balances, payouts.

rupiah = Rp { $amount }
rupiah-less = −Rp { $amount }
price-task = { $amount } a task
price-hour = { $amount } an hour of work, at most { $minutes } minutes a task
saved-earned = +{ $amount }

plan-pay-none = Pay: not set
plan-pay = Pay: { $price }
plan-rates = Factors of pay: { $rates }
plan-rate =
    { $sort ->
        [kind] kind { $name } ×{ $factor }
        [length] from { $name } characters ×{ $factor }
        [level] { $name } ×{ $factor }
        [language] language { $name } ×{ $factor }
       *[field] field { $name } ×{ $factor }
    }
