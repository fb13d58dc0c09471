-- Takes a place at one user for a request, if the limits allow it.
--
--   KEYS[1]     the places of the user, a sorted set with two entries for each. '-' and the name: that it was taken, by minus the microsecond since 1970 in which it was. '+' and the
--               name: that its request is open, by the microsecond in which that is due. So what was taken is below zero with the newest first, and what is open is above
--   ARGV[1]     the name of the place
--   ARGV[2]     the time, in microseconds since 1970
--   ARGV[3]     when the request is due, in microseconds since 1970
--   ARGV[4]     the time before which what was taken does not count any more, in microseconds since 1970
--   ARGV[5]     how many may be taken since then, this one included
--   ARGV[6]     how many may be open, this one included
--   ARGV[7]     '1' if all open ones are known, and follow; else '0'
--   ARGV[8..n]  the names of the open ones. Any other that was taken before the time of ARGV[4] is freed first
--
-- Promises: of any number at once each sees the places that those before it have taken. A place that is held is counted once. The key lives as long as the last of its entries counts.
-- Returns 'taken'; 'held'; or what is refused: 'concurrent' with how many are open, or 'per_minute' with how many were taken and the microsecond of the one that has to leave first.
local places, name, now, since = KEYS[1], ARGV[1], ARGV[2], ARGV[4]

-- Numbers stay the texts that they came as: Lua would write them with fourteen digits.
redis.call('ZREMRANGEBYSCORE', places, '-' .. since, 0)
redis.call('ZREMRANGEBYSCORE', places, '(0', now)

if ARGV[7] == '1' then
  local known = {}
  for index = 8, #ARGV do
    known[ARGV[index]] = true
  end

  for _, entry in ipairs(redis.call('ZRANGEBYSCORE', places, '(0', '+inf')) do
    local other = string.sub(entry, 2)
    if not known[other] and not redis.call('ZSCORE', places, '-' .. other) then
      redis.call('ZREM', places, entry)
    end
  end
end

local verdict = 'held'
if not redis.call('ZSCORE', places, '+' .. name) then
  verdict = 'taken'
  local open = redis.call('ZCOUNT', places, '(0', '+inf')
  if open >= tonumber(ARGV[6]) then
    return { 'concurrent', tostring(open) }
  end

  if not redis.call('ZSCORE', places, '-' .. name) then
    local taken = redis.call('ZCOUNT', places, '-inf', 0)
    local limit = tonumber(ARGV[5])
    if taken >= limit then
      local first = redis.call('ZREVRANGEBYSCORE', places, 0, '-inf', 'WITHSCORES', 'LIMIT', taken - limit, 1)
      return { 'per_minute', tostring(taken), string.format('%.0f', -tonumber(first[2])) }
    end

    redis.call('ZADD', places, '-' .. now, '-' .. name)
  end
end

redis.call('ZADD', places, ARGV[3], '+' .. name)

-- What was taken just now counts for as long as ARGV[4] is in the past.
local last = math.max(tonumber(redis.call('ZRANGE', places, -1, -1, 'WITHSCORES')[2]), 2 * tonumber(now) - tonumber(since))
redis.call('PEXPIRE', places, math.max(math.ceil((last - tonumber(now)) / 1000), 1))
return { verdict }
