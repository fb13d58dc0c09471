namespace EdgeInteract.Generators.Shapes;

/// <summary>The collections that are a JSON array. What System.Text.Json does not read is not among them, nor what it reads backwards, as a stack.</summary>
internal enum ListKind
{
    Array,
    List,
    Enumerable,
    CollectionInterface,
    ListInterface,
    ReadOnlyCollectionInterface,
    ReadOnlyList,
    Collection,
    ObservableCollection,
    Queue,
    ConcurrentQueue,
    LinkedList,
    ImmutableArray,
    ImmutableList,
    ImmutableListInterface,
    ImmutableQueue,
    ImmutableQueueInterface,
    HashSet,
    SetInterface,
    SortedSet,
    ImmutableHashSet,
    ImmutableSetInterface,
    ImmutableSortedSet,
}
