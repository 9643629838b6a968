// SPDX-License-Identifier: MIT
#include "settings/Settings.h"

#include "core/Files.h"

#include <QSettings>
#include <QVariant>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace enrow
{

namespace
{

constexpr auto delimiterKey = "export/delimiter"_L1;
constexpr auto tabName = "tab"_L1;
constexpr auto proxyNone = "none"_L1;
constexpr auto proxyByHand = "hand"_L1;
constexpr qsizetype mostKeyNames = 100;
constexpr qsizetype mostArchives = 100;
constexpr qsizetype mostBatches = 10'000;
constexpr qsizetype longestText = 4096;
constexpr qsizetype largestState = 1024 * 1024;

// The value as a text; empty if it is none, or one that nobody can have typed into a single line.
QString textAt(const QSettings &settings, const QString &key)
{
    const QVariant value = settings.value(key);
    const QString text = value.typeId() == QMetaType::QString ? value.toString() : QString();
    const auto isControl = [](QChar c) { return c.category() == QChar::Other_Control; };
    const bool isLine = text.size() <= longestText && std::none_of(text.begin(), text.end(), isControl);
    return isLine ? text : QString();
}

// Only what QSettings itself writes for a flag counts, since QVariant takes any text for true and any list for false.
bool flagAt(const QSettings &settings, const QString &key, bool otherwise)
{
    const QVariant value = settings.value(key);
    if (value.typeId() == QMetaType::Bool)
        return value.toBool();
    const QString text = textAt(settings, key);
    return text == "true"_L1 || (text != "false"_L1 && otherwise);
}

QLatin1StringView nameOf(ProxyUse use)
{
    switch (use) {
    case ProxyUse::System: return "system"_L1;
    case ProxyUse::None: return proxyNone;
    case ProxyUse::ByHand: return proxyByHand;
    }
    Q_UNREACHABLE();
}

QString stateKey(const QString &name)
{
    return u"state/"_s + name;
}

} // namespace

Settings::Settings(QSettings &settings)
    : m_settings(settings)
{
}

QByteArray Settings::state(const QString &name) const
{
    const QVariant value = m_settings.value(stateKey(name));
    const QByteArray state = value.typeId() == QMetaType::QByteArray ? value.toByteArray() : QByteArray();
    return state.size() <= largestState ? state : QByteArray();
}

void Settings::setState(const QString &name, const QByteArray &state)
{
    m_settings.setValue(stateKey(name), state);
}

QStringList Settings::keyNames() const
{
    QStringList names;
    const qsizetype count = qBound(qsizetype(0), qsizetype(m_settings.beginReadArray(u"keys"_s)), mostKeyNames);
    for (qsizetype i = 0; i < count; ++i) {
        m_settings.setArrayIndex(int(i));
        const QString name = textAt(m_settings, u"name"_s);
        if (!name.isEmpty())
            names.append(name);
    }
    m_settings.endArray();
    return names;
}

QString Settings::currentKeyName() const
{
    return textAt(m_settings, u"currentKey"_s);
}

void Settings::setKeyNames(const QStringList &names, const QString &current)
{
    m_settings.remove(u"keys"_s);
    const qsizetype count = qMin(names.size(), mostKeyNames);
    m_settings.beginWriteArray(u"keys"_s, int(count));
    for (qsizetype i = 0; i < count; ++i) {
        m_settings.setArrayIndex(int(i));
        m_settings.setValue(u"name"_s, names[i]);
    }
    m_settings.endArray();
    m_settings.setValue(u"currentKey"_s, current);
}

QString Settings::exportFolder() const
{
    return textAt(m_settings, u"export/folder"_s);
}

void Settings::setExportFolder(const QString &folder)
{
    m_settings.setValue(u"export/folder"_s, folder);
}

QStringList Settings::archivesTold() const
{
    const QVariant value = m_settings.value(u"archive/told"_s);
    const bool isList = value.typeId() == QMetaType::QStringList || value.typeId() == QMetaType::QString;
    return isList ? value.toStringList().mid(0, mostArchives) : QStringList();
}

void Settings::setArchivesTold(const QStringList &paths)
{
    m_settings.setValue(u"archive/told"_s, paths.mid(qMax(qsizetype(0), paths.size() - mostArchives)));
}

QString Settings::exportFormat() const
{
    return textAt(m_settings, u"export/format"_s);
}

void Settings::setExportFormat(const QString &name)
{
    m_settings.setValue(u"export/format"_s, name);
}

QByteArray Settings::exportPlan() const
{
    return state(u"export/plan"_s);
}

void Settings::setExportPlan(const QByteArray &json)
{
    setState(u"export/plan"_s, json);
}

std::optional<char> Settings::csvDelimiter() const
{
    // A tab by its name: a file may have lost it, and textAt() takes no control characters.
    const QString text = textAt(m_settings, delimiterKey);
    if (text == tabName)
        return '\t';
    return text.size() == 1 && text[0] < QChar(0x80) ? std::optional(text[0].toLatin1()) : std::nullopt;
}

void Settings::setCsvDelimiter(char delimiter)
{
    m_settings.setValue(delimiterKey, delimiter == '\t' ? QString(tabName) : QString(QChar::fromLatin1(delimiter)));
}

bool Settings::formulaGuard() const
{
    return flagAt(m_settings, u"export/formulaGuard"_s, true);
}

void Settings::setFormulaGuard(bool on)
{
    m_settings.setValue(u"export/formulaGuard"_s, on);
}

AutomaticExport Settings::automaticExport() const
{
    return {flagAt(m_settings, u"export/automatic"_s, false), textAt(m_settings, u"export/automaticPreset"_s),
            textAt(m_settings, u"export/automaticFolder"_s)};
}

void Settings::setAutomaticExport(const AutomaticExport &plan)
{
    m_settings.setValue(u"export/automatic"_s, plan.isOn);
    m_settings.setValue(u"export/automaticPreset"_s, plan.preset);
    m_settings.setValue(u"export/automaticFolder"_s, plan.folder);
}

QList<BatchKey> Settings::exportsDue() const
{
    return batchesAt(u"export/due"_s);
}

void Settings::setExportsDue(const QList<BatchKey> &keys)
{
    setBatchesAt(u"export/due"_s, keys);
}

QList<BatchKey> Settings::selection() const
{
    return batchesAt(u"batches/selected"_s);
}

void Settings::setSelection(const QList<BatchKey> &keys)
{
    setBatchesAt(u"batches/selected"_s, keys);
}

QList<BatchKey> Settings::batchesAt(const QString &name) const
{
    QList<BatchKey> keys;
    const QByteArrayList numbers = state(name).split(' ');
    for (const QByteArray &text : numbers.first(qMin(numbers.size(), mostBatches))) {
        bool isNumber = false;
        const qint64 number = text.toLongLong(&isNumber);
        if (isNumber)
            keys.append(BatchKey(number));
    }
    return keys;
}

void Settings::setBatchesAt(const QString &name, const QList<BatchKey> &keys)
{
    QByteArrayList numbers;
    for (const BatchKey key : keys.first(qMin(keys.size(), mostBatches)))
        numbers.append(QByteArray::number(qint64(key)));
    setState(name, numbers.join(' '));
}

QString Settings::batchOrder() const
{
    return textAt(m_settings, u"batches/order"_s);
}

void Settings::setBatchOrder(const QString &name)
{
    m_settings.setValue(u"batches/order"_s, name);
}

QString Settings::language() const
{
    return textAt(m_settings, u"window/language"_s);
}

void Settings::setLanguage(const QString &code)
{
    m_settings.setValue(u"window/language"_s, code);
}

bool Settings::comfortableList() const
{
    return flagAt(m_settings, u"batches/comfortable"_s, false);
}

void Settings::setComfortableList(bool on)
{
    m_settings.setValue(u"batches/comfortable"_s, on);
}

bool Settings::notifications() const
{
    return flagAt(m_settings, u"window/notifications"_s, true);
}

void Settings::setNotifications(bool on)
{
    m_settings.setValue(u"window/notifications"_s, on);
}

ProxyPlan Settings::proxy() const
{
    ProxyPlan plan;
    const QString use = textAt(m_settings, u"network/proxy"_s);
    if (use == proxyNone)
        plan.use = ProxyUse::None;
    else if (use == proxyByHand)
        plan.use = ProxyUse::ByHand;
    plan.host = textAt(m_settings, u"network/proxyHost"_s);
    plan.user = textAt(m_settings, u"network/proxyUser"_s);
    if (const ushort port = textAt(m_settings, u"network/proxyPort"_s).toUShort(); port > 0)
        plan.port = port;
    return plan;
}

void Settings::setProxy(const ProxyPlan &plan)
{
    m_settings.setValue(u"network/proxy"_s, QString(nameOf(plan.use)));
    m_settings.setValue(u"network/proxyHost"_s, plan.host);
    m_settings.setValue(u"network/proxyPort"_s, QString::number(plan.port));
    m_settings.setValue(u"network/proxyUser"_s, plan.user);
}

bool Settings::save()
{
    m_settings.sync();
    return m_settings.status() == QSettings::NoError && Files::syncFolderOf(m_settings.fileName());
}

} // namespace enrow
