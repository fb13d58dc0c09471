using Microsoft.CodeAnalysis;

namespace EdgeInteract.Analyzers.Rules.Hooks.Flow;

/// <summary>The copies that one function makes of one object, and what becomes of them.</summary>
internal sealed class CopySites
{
    private readonly Dictionary<(SyntaxNode Syntax, bool IsReassignment), CopySite> _known = [];
    private readonly List<CopySite> _all = [];

    /// <summary>Whether the object itself goes somewhere.</summary>
    public bool IsOriginalUsed { get; private set; }

    /// <summary>Whether a member of the object itself is read.</summary>
    public bool IsOriginalRead { get; private set; }

    public IReadOnlyList<CopySite> All => _all;

    /// <returns>The place; <see langword="null"/> where there are more than can be told apart.</returns>
    public CopySite? At(SyntaxNode syntax, CopyKind kind, RequestValue sources, string? helper = null)
    {
        var key = (syntax, kind == CopyKind.Reassignment);
        if (!_known.TryGetValue(key, out var site))
        {
            if (_all.Count == RequestValue.MaxSites)
            {
                Use(sources);
                return null;
            }

            site = new CopySite(_all.Count + 1, kind, syntax, helper);
            _all.Add(site);
            _known.Add(key, site);
        }

        AddSources(site, sources);
        return site;
    }

    public void AddSources(CopySite site, RequestValue sources)
    {
        // What is made of a copy may have been used before, in a round of a loop.
        site.Sources |= sources;
        if (site.IsUsed)
        {
            Use(sources);
        }

        if (site.IsRead)
        {
            Read(sources);
        }
    }

    public IEnumerable<CopySite> In(RequestValue value) => value.HasCopy ? _all.Where(value.Holds) : [];

    /// <summary>Notes that a value goes somewhere, and with it whatever it was made from.</summary>
    public void Use(RequestValue value)
    {
        IsOriginalUsed |= value.MayBeOriginal;
        foreach (var site in In(value))
        {
            if (!site.IsUsed)
            {
                site.IsUsed = true;
                Use(site.Sources);
            }
        }
    }

    /// <summary>Notes that a member of a value is read.</summary>
    public void Read(RequestValue value)
    {
        IsOriginalRead |= value.MayBeOriginal;
        foreach (var site in In(value))
        {
            if (!site.IsRead)
            {
                site.IsRead = true;
                Read(site.Sources);
            }
        }
    }
}
