namespace HomeCare.Domain.Files;

/// <summary>
/// The members of one record, each said once and in order: the mapping asks for them, and what it is given depends on whether
/// an object is read or the members are only to be listed.
/// </summary>
internal sealed partial class Members<T>
{
    private readonly List<Member<T>> listed = [];
    private readonly SchemeReading? reading;
    private readonly LocatedJson? json;
    private readonly Func<string, LocatedJson?> of;
    private readonly int faultsBefore;

    /// <summary>Lists the members; nothing is there to read.</summary>
    internal Members() => of = _ => null;

    /// <summary>Reads the members of an object.</summary>
    internal Members(SchemeReading reading, LocatedJson json, Func<string, LocatedJson?> of) =>
        (this.reading, this.json, this.of, faultsBefore) = (reading, json, of, reading.Faults.Count);

    /// <summary>The members that were asked for.</summary>
    internal IReadOnlyList<Member<T>> Listed => listed;

    /// <summary>Whether every required member could be read. What is asked for otherwise is a default that must not be kept.</summary>
    internal bool IsWhole { get; private set; } = true;

    /// <summary>A member that a file must have.</summary>
    internal TValue Required<TValue>(string name, Form<TValue> form, Func<T, TValue> get)
    {
        listed.Add(new(name, IsRequired: true, record => form.Write(get(record)), form.Schema));
        if (of(name) is { } value && form.TryRead(reading!, value, out var read))
        {
            return read;
        }

        IsWhole = false;
        return default!;
    }

    /// <summary>A member that is left out where nothing is recorded.</summary>
    internal TValue? Optional<TValue>(string name, Form<TValue> form, Func<T, TValue?> get)
        where TValue : class
    {
        listed.Add(new(name, IsRequired: false, record => get(record) is { } value ? form.Write(value) : null, form.Schema));
        return Recorded(name, form) is { } json && form.TryRead(reading!, json, out var read) ? read : null;
    }

    /// <inheritdoc cref="Optional{TValue}(string, Form{TValue}, Func{T, TValue})"/>
    internal TValue? Optional<TValue>(string name, Form<TValue> form, Func<T, TValue?> get)
        where TValue : struct
    {
        listed.Add(new(name, IsRequired: false, record => get(record) is { } value ? form.Write(value) : null, form.Schema));
        return Recorded(name, form) is { } json && form.TryRead(reading!, json, out var read) ? read : null;
    }

    /// <summary>A list that a file must have, though it may be empty.</summary>
    internal ValueList<TValue> RequiredList<TValue>(string name, Form<TValue> form, Func<T, ValueList<TValue>> get) =>
        Required(name, new ListForm<TValue>(form), get) ?? [];

    /// <summary>A list that is left out where it is empty.</summary>
    internal ValueList<TValue> List<TValue>(string name, Form<TValue> form, Func<T, ValueList<TValue>> get) =>
        Optional(name, new ListForm<TValue>(form), record => get(record) is { Count: > 0 } items ? items : null) ?? [];

    /// <summary>A statement that holds only where the file makes it.</summary>
    internal bool Statement(string name, Func<T, bool> get)
    {
        listed.Add(new(name, IsRequired: false, record => get(record) ? true : null, () => new() { ["type"] = "boolean", ["default"] = false }));
        return Recorded(name, Forms.YesNo) is { } json && reading!.YesNo(json) == true;
    }

    /// <summary>Where the object is taken from: the document that it cites, or the file itself.</summary>
    internal Citation Cite(Func<T, Citation> get) =>
        Optional(SourceForms.Cite, SourceForms.Citation, one => SchemeReading.IsOwn(get(one)) ? null : get(one)) ?? (json is null ? null! : reading!.Citation(json));

    /// <summary>The citation of what the object says: the file itself.</summary>
    internal Citation Citation(string id) => json is null ? null! : reading!.Citation(id, json);

    private LocatedJson? Recorded<TValue>(string name, Form<TValue> form) => reading?.Recorded(of(name), form.Expected);
}
