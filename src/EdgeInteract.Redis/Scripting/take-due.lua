-- Takes interactions of one shard whose deadline has come.
--
--   KEYS[1]     the shard
--   ARGV[1]     the time, in microseconds since 1970
--   ARGV[2]     when the ones that are taken come again unless they have been ended, in microseconds since 1970
--   ARGV[3..n]  the ids to take
--
-- Promises: of any number at once one takes an interaction, and nobody else before the given time. Returns the ids that were taken.
local taken = {}
for index = 3, #ARGV do
  local score = redis.call('ZSCORE', KEYS[1], ARGV[index])
  if score and tonumber(score) <= tonumber(ARGV[1]) then
    redis.call('ZADD', KEYS[1], ARGV[2], ARGV[index])
    taken[#taken + 1] = ARGV[index]
  end
end

return taken
