-- Takes a step of one interaction, if nobody has taken another since the caller looked, and sends what follows from it.
--
--   KEYS[1]     the interaction
--   ARGV[1]     where its state begins
--   ARGV[2]     the stamp that the state had when the caller looked, eight bytes
--   ARGV[3]     the new state; where the interaction is complete with it, all that is left to be kept
--   ARGV[4]     how long to keep it from now on, in milliseconds; empty where it is not complete
--   ARGV[5..n]  a channel and its message, by turns
--
-- Promises: the step is taken whole or not at all, and of any number at once each sees what the one before it left. The messages are sent, in their order,
-- if and only if it is taken, and after it. Returns 1 where it was taken; the state that there is, with its stamp, where it was not; an empty text where
-- there is no such interaction, or nothing at that place of it.
local current = redis.call('GETRANGE', KEYS[1], ARGV[1], -1)
if current == '' or string.sub(current, 1, 8) ~= ARGV[2] then
  return current
end

if ARGV[4] == '' then
  redis.call('SETRANGE', KEYS[1], ARGV[1], ARGV[3])
else
  redis.call('PSETEX', KEYS[1], ARGV[4], ARGV[3])
end

for index = 5, #ARGV, 2 do
  redis.call('PUBLISH', ARGV[index], ARGV[index + 1])
end

return 1
