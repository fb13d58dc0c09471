-- Takes entries out of the places of one user (take-place.lua says what is in them).
--
--   KEYS[1]     the places
--   ARGV[1]     the time, in microseconds since 1970
--   ARGV[2]     how long what was taken counts, in microseconds
--   ARGV[3..n]  the entries
--
-- Promises: the key lives no longer than the last of its entries counts; it is gone when it is empty. Taking out what is not there changes nothing. Returns how many entries were there.
local places, now = KEYS[1], tonumber(ARGV[1])
local count = redis.call('ZREM', places, unpack(ARGV, 3))
local newest = redis.call('ZRANGE', places, 0, 0, 'WITHSCORES')[2]
if count == 0 or not newest then
  return count
end

-- The lowest entry is the newest that was taken, where there is any; the highest is the last that is due, where any is open.
local last = tonumber(redis.call('ZRANGE', places, -1, -1, 'WITHSCORES')[2])
if tonumber(newest) <= 0 then
  last = math.max(last, tonumber(ARGV[2]) - tonumber(newest))
end

redis.call('PEXPIRE', places, math.max(math.ceil((last - now) / 1000), 1))
return count
