using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace SchemaSdk.Tests.Support;

/// <summary>Remembers everything that is logged, scopes and structured values included.</summary>
public sealed class CapturedLog : ILoggerProvider, ISupportExternalScope
{
    private readonly ConcurrentQueue<LoggedEvent> _events = new();
    private IExternalScopeProvider _scopes = new LoggerExternalScopeProvider();

    public IReadOnlyList<LoggedEvent> Events => [.. _events];

    public IReadOnlyList<LoggedEvent> Own => [.. _events.Where(logged => logged.Category == QueueClientTelemetry.LogCategory)];

    public string Text => string.Join('\n', _events);

    public ILoggerFactory Factory => LoggerFactory.Create(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(this));

    public ILogger CreateLogger(string categoryName) => new Logger(this, categoryName);

    public void SetScopeProvider(IExternalScopeProvider scopeProvider) => _scopes = scopeProvider;

    public void Dispose()
    {
        // What was logged is read after the container is gone.
    }

    private sealed class Logger(CapturedLog log, string category) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => log._scopes.Push(state);

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            var values = state as IEnumerable<KeyValuePair<string, object?>> ?? [];
            var scopes = new List<string>();
            log._scopes.ForEachScope((scope, into) => into.Add(Shown(scope)), scopes);
            log._events.Enqueue(new LoggedEvent(
                category, logLevel, eventId, $"{formatter(state, exception)} {exception}", $"{string.Join(';', values)} {string.Join(';', scopes)}"));
        }

        private static string Shown(object? scope) =>
            scope is IEnumerable<KeyValuePair<string, object?>> values ? $"{scope} {string.Join(';', values)}" : $"{scope}";
    }
}
