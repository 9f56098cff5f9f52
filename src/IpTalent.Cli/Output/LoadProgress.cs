using Spectre.Console;

namespace IpTalent.Cli.Output;

/// <summary>A bar on the terminal while a large file is read; nothing where errors go elsewhere, and for files that are read at once.</summary>
internal static class LoadProgress
{
    // About half a second of reading.
    private const long ShortestFile = 16 * 1024 * 1024;

    /// <param name="error">Where the bar is drawn if it is the terminal.</param>
    /// <param name="path">The file, whose length is the length of the bar.</param>
    /// <param name="read">Reads the file.</param>
    public static T Show<T>(TextWriter? error, string path, Func<Stream, T> read)
    {
        bool isDrawn = ReferenceEquals(error, Console.Error) && !Console.IsErrorRedirected && new FileInfo(path).Length >= ShortestFile;
        if (!isDrawn)
        {
            using FileStream file = File.OpenRead(path);
            return read(file);
        }

        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        return console.Progress()
            .AutoClear(true)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
            .Start(progress =>
            {
                using var file = new FollowedFile(path, progress.AddTask(Path.GetFileName(path).EscapeMarkup(), maxValue: new FileInfo(path).Length));
                return read(file);
            });
    }

    /// <summary>A file that tells how far it has been read.</summary>
    private sealed class FollowedFile(string path, ProgressTask task) : FileStream(path, FileMode.Open, FileAccess.Read)
    {
        public override int Read(byte[] buffer, int offset, int count) => Told(base.Read(buffer, offset, count));

        public override int Read(Span<byte> buffer) => Told(base.Read(buffer));

        private int Told(int read)
        {
            task.Value = Position;
            return read;
        }
    }
}
