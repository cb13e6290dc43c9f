using SchemaSdk.Generation.Emission;
using SchemaSdk.Generation.Model;
using static SchemaSdk.SourceGenerator.Emission.Specs;

namespace SchemaSdk.SourceGenerator.Emission;

/// <summary>Enums with many values, which are looked up in a table.</summary>
public class WideEnumTests
{
    private static readonly string[] Odd = ["", "a\"b", "line\nbreak", "nul\0", "großer Käse", "\U0001F389", new('x', 300), "half \ud83d"];

    private static readonly IEnumerable<string> Values = [.. Enumerable.Range(0, 1000).Select(number => $"voice_{number}"), .. Odd];

    private static readonly ModelSpec Model = Specs.Model(
        Own(TypeKind.OpenEnum, "Sound"),
        Record("Request", Property("voice", Own(TypeKind.Enum, "Voice")), Property("names", MapOf(Own(TypeKind.Enum, "Voice"))))) with
    {
        Enums = new[] { Many("Voice", isOpen: false), Many("Sound", isOpen: true) }.ToEquatableArray(),
    };

    [Fact]
    public void Every_value_is_written_as_it_was_read() => Returns("1008", """
        var count = 0;
        foreach (var voice in Enum.GetValues<Voice>())
        {
            var json = Write(voice);
            if (Read<Voice>(json) == voice && Read<Voice>(Escaped(json)) == voice) count++;
        }
        return count.ToString();
        """);

    [Fact]
    public void Every_known_value_of_an_open_one_is_known() => Returns("1008 known, others are not: True True", """
        var sounds = Enum.GetValues<Voice>().Select(voice => Read<Sound>(Write(voice))).ToList();
        return $"{sounds.Count(sound => sound.IsKnown)} known, others are not: {!new Sound("voice_1000").IsKnown} {!default(Sound).IsKnown}";
        """);

    [Theory]
    [InlineData("\"voice_1000\"")]
    [InlineData("\"voice_\"")]
    [InlineData("\"Voice_1\"")]
    [InlineData("7")]
    [InlineData("\"voice_1voice_2\"")]
    public void Another_value_is_refused(string json) => Returns("A value must be listed, but is " + json.Replace('"', '\'') + ".", $$""""
        try { return Read<Voice>("""{{json.Replace("\"", "\\u0022", StringComparison.Ordinal)}}""".Replace("\\u0022", "\"")).ToString(); }
        catch (JsonException exception) { return exception.Message; }
        """");

    [Fact]
    public void Text_that_comes_in_pieces_is_found() => Returns("V700 True", """
        var one = new Piece(Encoding.UTF8.GetBytes("\"voi"), 0);
        var two = new Piece(Encoding.UTF8.GetBytes("ce_\\u00370"), 4);
        var three = new Piece(Encoding.UTF8.GetBytes("0\""), 4 + two.Memory.Length);
        one.Then(two);
        two.Then(three);
        var reader = new Utf8JsonReader(new System.Buffers.ReadOnlySequence<byte>(one, 0, three, 2));
        reader.Read();
        return $"{VoiceJsonConverter.ReadValue(ref reader)} {reader.HasValueSequence}";
        """);

    [Fact]
    public void A_value_can_be_the_name_of_a_member() => Returns("{\"voice_3\":1}", """
        return Write(Read<Dictionary<Voice, int>>("{\"voice_3\":1}"));
        """);

    [Fact]
    public void A_value_that_has_no_member_is_not_written() => Returns("value -1", """
        try { return Write((Voice)(-1)); }
        catch (ArgumentOutOfRangeException exception) { return $"{exception.ParamName} {(int)exception.ActualValue!}"; }
        """);

    [Fact]
    public void Looking_up_a_value_allocates_nothing() => Returns("0", """
        var json = Encoding.UTF8.GetBytes("\"voice_99\\u0039\"");
        var reader = new Utf8JsonReader(json);
        reader.Read();
        var found = VoiceJsonConverter.TryRead(ref reader, out _);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var time = 0; time < 100; time++) found &= VoiceJsonConverter.TryRead(ref reader, out _);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        return found ? allocated.ToString() : "not found";
        """);

    [Fact]
    public void Hundreds_of_thousands_of_values_are_printed_in_few_lines()
    {
        var writer = SourceWriter.ForFile();

        NameTable.Emit(writer, "private", "Names", Enumerable.Range(0, 200_000).Select(number => $"value number {number}"));

        Assert.InRange(writer.ToString().Split('\n').Length, 100, 500);
    }

    private static EnumSpec Many(string name, bool isOpen) => Enum(name, isOpen) with
    {
        Members = Values.Select((value, index) => new EnumMemberSpec($"V{index}", value, Says("A value."))).ToEquatableArray(),
    };

    private static void Returns(string expected, string body) => Assert.Equal(expected, CompiledModel.Run(Model, "", body + """
        }
        private static string Escaped(string json) => "\"" + string.Concat(JsonDocument.Parse(json).RootElement.GetString()!.Select(unit => $"\\u{(int)unit:x4}")) + "\"";
        private sealed class Piece : System.Buffers.ReadOnlySequenceSegment<byte>
        {
            public Piece(byte[] bytes, long start) { Memory = bytes; RunningIndex = start; }
            public void Then(Piece next) => Next = next;
        }
        private static void Nothing()
        {
        """));
}
