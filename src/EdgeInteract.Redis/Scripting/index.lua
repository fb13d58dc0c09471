-- Adds an interaction to an inbox, or to the deadlines, or moves it there.
--
--   KEYS[1]  the sorted set
--   ARGV[1]  when the interaction is due, in microseconds since 1970
--   ARGV[2]  its id
--   ARGV[3]  how long to keep the set at least, in milliseconds
--   ARGV[4]  1 to move it if it is there already, else 0
--
-- Promises: the set lives at least as long as the interaction, and no longer than the last of those in it. Adding again changes nothing.
if ARGV[4] == '1' then
  redis.call('ZADD', KEYS[1], ARGV[1], ARGV[2])
else
  redis.call('ZADD', KEYS[1], 'NX', ARGV[1], ARGV[2])
end

if redis.call('PTTL', KEYS[1]) < tonumber(ARGV[3]) then
  redis.call('PEXPIRE', KEYS[1], ARGV[3])
end

return 1
