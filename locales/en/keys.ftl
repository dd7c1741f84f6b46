# Gold tasks of a batch, for whoever looks after it.

batch-keys = Gold tasks
keys-none = Batch <b>{ $name }</b> has no gold tasks yet. Fill the column <code>gold</code> when you push; where trusted trainers all agree, the bot makes some itself.
keys-head =
    <b>Gold tasks of { $name }</b>
    In use: { $used }. In doubt: { $doubtful }. About { $share }% of everybody's tasks, twice that for newcomers.
key-line =
    { $key } · { $state ->
        [used] in use
        [missed] in doubt, most people answer otherwise
        [leaked] in doubt, the answer may have got about
       *[retired] retired
    }{ $made ->
        [1] {" "}· agreed on by trainers
       *[other] {""}
    }
    Answered { $answered } times, { $known } right
key-back = Use { $key } again
key-retire = Retire { $key }
key-is-back = Done, it is used again. Its counts start anew.
key-is-retired =
    It is retired.{ $told ->
        [0] {""}
        [one] {" "}One person who missed it is told the right answer, to learn from.
       *[other] {" "}{ $told } people who missed it are told the right answer, to learn from.
    }
gold-open = See the gold tasks
gold-missed = I stopped using gold task { $key } of batch <b>{ $batch }</b>: of { $answered } people only { $known } answered like its key. The key may be wrong. Until you have looked, it counts against nobody.
gold-leaked = I stopped using gold task { $key } of batch <b>{ $batch }</b>: lately it is answered much faster and always right ({ $known } of { $answered }). Its answer may have got about.
