-- Sends messages to channels.
--
--   KEYS[1]     a key that is never made; on a cluster it says by which server the messages go
--   ARGV[1..n]  a channel and its message, by turns
--
-- Promises: whoever listens to several of the channels gets the messages in this order, and all of them or none while the connection holds.
for index = 1, #ARGV, 2 do
  redis.call('PUBLISH', ARGV[index], ARGV[index + 1])
end

return 1
