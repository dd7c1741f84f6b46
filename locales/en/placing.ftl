# Who gets which task: field, level, region, quota.

idle-field = There are tasks on <b>{ $name }</b>, for people who know that field. If it is yours, just say so.
idle-claim = { $name }: that is my field
idle-place = There are tasks for people from certain regions, but we have no region on our list for you. Please tell us first.
idle-register = There are tasks in { $name }, but your profile does not tick that register. Do you master it? Tick it with /profile.
idle-proof = Some tasks open once this is proven: <b>{ $name }</b>. Prove it by an exam in /training, or ask an admin.
idle-trust = There are tasks for trainers who are known to be reliable. Do others with care first; /progress shows how you do.
idle-level = There are tasks in { $name } for a higher level than you gave. Better by now? Change it with /profile.
idle-other-regions = There are tasks, but for people from other regions. Look again later: it may be your region’s turn.
idle-quota-full = The quota of your region is full. Look again later: places sometimes become free.
plan-domain =
    { $who ->
        [proven] Field: { $domain } (only who has proven it)
       *[own] Field: { $domain } (for those who say it is theirs)
    }
plan-level = Level: at least { $number }
plan-regions = Grew up in: { $regions }
plan-requires = Must be proven: { $subjects }
plan-quota = Quota { $who }: { $wanted }
batch-quota = { $who }: { $taken }/{ $wanted }, { $missing } missing
batch-quotas-more = … and { $more } more quotas
push-quotas-target = The quotas name a register, but nothing says which is asked for. Add a target, such as target=jv-x-ngoko, or a column of that name.
