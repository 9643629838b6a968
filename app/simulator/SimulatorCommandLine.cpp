// SPDX-License-Identifier: MIT
#include "simulator/SimulatorCommandLine.h"

#include <QCommandLineParser>

namespace enrow
{

using namespace Qt::StringLiterals;

namespace
{

// One option with a value; whoever reads that says what is wrong with it, or nothing.
struct Option {
    QString name;
    QString valueName;
    QString help;
    QString (*read)(SimulatorCommand &command, const QString &value);
};

QString readPort(SimulatorCommand &command, const QString &value)
{
    bool isNumber = false;
    command.port = value.toUShort(&isNumber);
    return isNumber ? QString() : u"the port must be a number from 0 to 65535"_s;
}

QString readKey(SimulatorCommand &command, const QString &value)
{
    const bool usable = !value.isEmpty() &&
                        std::all_of(value.begin(), value.end(), [](QChar c) { return c > u' ' && c < QChar(0x7f); });
    command.options.key = value.toLatin1();
    return usable ? QString() : u"the key must be printable ASCII without spaces"_s;
}

QString readSpeed(SimulatorCommand &command, const QString &value)
{
    bool isNumber = false;
    command.options.speed = value.toDouble(&isNumber);
    return isNumber && command.options.speed > 0 && command.options.speed <= 1'000'000
               ? QString()
               : u"the speed must be above 0 and at most 1000000"_s;
}

QString readCredits(SimulatorCommand &command, const QString &value)
{
    bool isNumber = false;
    command.options.credits = value.toUInt(&isNumber);
    return isNumber ? QString() : u"the credits must be a whole number"_s;
}

QString readDialect(SimulatorCommand &command, const QString &value)
{
    const std::optional<Dialect> dialect = dialectNamed(value);
    if (!dialect)
        return u"no such dialect; there are %1"_s.arg(dialectNames().join(u", "_s));
    command.options.dialects.setFlag(*dialect);
    return {};
}

QString readFault(SimulatorCommand &command, const QString &value)
{
    const std::optional<Fault> fault = faultNamed(value.section(u':', 0, 0));
    if (!fault)
        return u"no such fault; there are %1"_s.arg(faultNames().join(u", "_s));
    FaultRule rule{*fault, FaultRule::always, {}};
    if (value.contains(u':')) {
        bool isNumber = false;
        rule.count = value.section(u':', 1).toInt(&isNumber);
        if (!isNumber || rule.count < 1)
            return u"the count of a fault must be a number above 0"_s;
    }
    command.faults.append(rule);
    return {};
}

QList<Option> options()
{
    return {
        {u"port"_s, u"N"_s, u"listen on this port (default: any free one)"_s, readPort},
        {u"key"_s, u"KEY"_s, u"accept this API key (default: demo-key)"_s, readKey},
        {u"speed"_s, u"FACTOR"_s, u"let batches run faster or slower (default: 1)"_s, readSpeed},
        {u"credits"_s, u"N"_s, u"credits on the account (default: 36000)"_s, readCredits},
        {u"dialect"_s, u"NAME"_s, u"speak a dialect; may be repeated: %1"_s.arg(dialectNames().join(u", "_s)),
         readDialect},
        {u"fault"_s, u"NAME[:COUNT]"_s,
         u"let all requests, or the next COUNT, meet a fault; may be repeated: %1"_s.arg(faultNames().join(u", "_s)),
         readFault},
    };
}

QCommandLineOption helpOption()
{
    return {{u"h"_s, u"help"_s}, u"print this help"_s};
}

QCommandLineOption versionOption()
{
    return {u"version"_s, u"print the version"_s};
}

SimulatorMessage usageError(const QString &problem)
{
    return {u"enrow-simulator: %1\nTry 'enrow-simulator --help'.\n"_s.arg(problem), 2};
}

QString helpText(const QCommandLineParser &parser)
{
    QString text = parser.helpText() + u"\nIt listens on 127.0.0.1 only. These batches are there from the start:\n"_s;
    for (const DemoBatch &batch : demoBatches())
        text += u"  %1  %2\n"_s.arg(batch.id, batch.description);
    return text;
}

} // namespace

QList<QCommandLineOption> simulatorOptions()
{
    QList<QCommandLineOption> all;
    for (const Option &option : options())
        all.append({option.name, option.help, option.valueName});
    return all << helpOption() << versionOption();
}

std::variant<SimulatorCommand, SimulatorMessage> readCommandLine(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"A local stand-in for the Enrow API: prints its URL and runs until it is stopped."_s);
    parser.addOptions(simulatorOptions());

    if (!parser.parse(arguments))
        return usageError(parser.errorText());
    if (parser.isSet(helpOption()))
        return SimulatorMessage{helpText(parser)};
    if (parser.isSet(versionOption()))
        return SimulatorMessage{QStringLiteral("enrow-simulator " ENROW_VERSION "\n")};
    if (!parser.positionalArguments().isEmpty())
        return usageError(u"unexpected argument: %1"_s.arg(parser.positionalArguments().first()));

    SimulatorCommand command;
    for (const Option &option : options()) {
        for (const QString &value : parser.values(option.name)) {
            if (const QString problem = option.read(command, value); !problem.isEmpty())
                return usageError(u"--%1 %2: %3"_s.arg(option.name, value, problem));
        }
    }
    return command;
}

} // namespace enrow
