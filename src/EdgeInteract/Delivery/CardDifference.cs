namespace EdgeInteract.Delivery;

/// <summary>How the cards on the screens of a user differ from what the user has.</summary>
/// <param name="Ended">What is still shown, and has ended.</param>
/// <param name="HasMissing">Whether something is not shown that is open.</param>
internal readonly record struct CardDifference(IReadOnlyList<string> Ended, bool HasMissing);
