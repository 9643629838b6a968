// SPDX-License-Identifier: MIT
#include "credentials/KeyRing.h"

#include <algorithm>

namespace enrow
{

namespace
{

QString cleanName(const QString &name)
{
    return name.simplified().left(KeyRing::longestName).trimmed();
}

} // namespace

KeyRing::KeyRing(KeyStore &store, std::optional<ApiKey> environmentKey, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_environmentKey(std::move(environmentKey))
    , m_current(defaultKeyName())
{
    Entry &entry = findOrAdd(m_current);
    if (m_environmentKey)
        entry.key = {m_current, KeyState::FromEnvironment, m_environmentKey, {}};
}

void KeyRing::restore(const QStringList &names, const QString &current)
{
    m_entries.clear();
    for (const QString &name : names) {
        if (!cleanName(name).isEmpty())
            findOrAdd(cleanName(name));
    }
    const QString wanted = cleanName(current);
    if (!wanted.isEmpty())
        findOrAdd(wanted);
    else if (m_entries.empty())
        findOrAdd(defaultKeyName());
    m_current = wanted.isEmpty() ? m_entries.front().key.name : wanted;
    for (Entry &entry : m_entries) {
        if (m_environmentKey && entry.key.name == m_current)
            entry.key = {m_current, KeyState::FromEnvironment, m_environmentKey, {}};
        else
            read(entry);
    }
}

QStringList KeyRing::names() const
{
    QStringList names;
    for (const Entry &entry : m_entries)
        names.append(entry.key.name);
    return names;
}

bool KeyRing::isReading() const
{
    return std::any_of(m_entries.begin(), m_entries.end(),
                       [](const Entry &entry) { return entry.key.state == KeyState::Reading; });
}

NamedKey KeyRing::at(const QString &name) const
{
    const Entry *entry = find(resolve(name));
    return entry ? entry->key : NamedKey{name, KeyState::Missing, {}, {}};
}

void KeyRing::readAgain()
{
    for (Entry &entry : m_entries) {
        if (entry.key.state == KeyState::Unreadable)
            read(entry);
    }
}

void KeyRing::enter(const QString &name, const ApiKey &key)
{
    const QString clean = cleanName(name);
    Entry &entry = findOrAdd(clean.isEmpty() ? m_current : clean);
    const QString entered = entry.key.name;
    entry.key = {entered, KeyState::ThisRun, key, {}};
    // Replaces a reading under way, whose answer would be the old key.
    entry.work = m_store.write(entered, key, this,
                               [this, entered](const Result<void> &result) { concludeWrite(entered, result); });
    m_current = entered;
    dropUnusedDefault();
    emit namesChanged();
    emit keyChanged(entered);
}

void KeyRing::makeCurrent(const QString &name)
{
    if (name == m_current || !find(name))
        return;
    m_current = name;
    emit namesChanged();
    emit currentChanged(name);
}

void KeyRing::remove(const QString &name)
{
    if (!find(name))
        return;
    const QString removed = name;
    m_removal = m_store.remove(removed, this, [this, removed](const Result<void> &result) {
        if (!result)
            emit removalFailed(removed, result.error());
    });
    if (m_entries.size() == 1)
        m_entries.front() = Entry{{removed, KeyState::Missing, {}, {}}, {}};
    else
        std::erase_if(m_entries, [&](const Entry &entry) { return entry.key.name == removed; });
    const bool isCurrentGone = !find(m_current);
    if (isCurrentGone)
        m_current = successor().key.name;
    emit namesChanged();
    emit keyChanged(removed);
    if (isCurrentGone)
        emit currentChanged(m_current);
}

// The first that can be used at once.
const KeyRing::Entry &KeyRing::successor() const
{
    const auto usable =
        std::find_if(m_entries.begin(), m_entries.end(), [](const Entry &entry) { return entry.key.key.has_value(); });
    return usable == m_entries.end() ? m_entries.front() : *usable;
}

// The name that stood in while the person had given none is of no use beside one that was given.
void KeyRing::dropUnusedDefault()
{
    const auto dropped = std::erase_if(m_entries, [this](const Entry &entry) {
        return entry.key.name == defaultKeyName() && entry.key.name != m_current &&
               entry.key.state == KeyState::Missing;
    });
    if (dropped > 0)
        emit renamed(defaultKeyName(), m_current);
}

KeyRing::Entry *KeyRing::find(const QString &name)
{
    const auto entry =
        std::find_if(m_entries.begin(), m_entries.end(), [&](const Entry &each) { return each.key.name == name; });
    return entry == m_entries.end() ? nullptr : &*entry;
}

const KeyRing::Entry *KeyRing::find(const QString &name) const
{
    return const_cast<KeyRing *>(this)->find(name);
}

KeyRing::Entry &KeyRing::findOrAdd(const QString &name)
{
    if (Entry *entry = find(name))
        return *entry;
    return m_entries.emplace_back(Entry{{name, KeyState::Missing, {}, {}}, {}});
}

void KeyRing::read(Entry &entry)
{
    entry.key.state = KeyState::Reading;
    entry.work =
        m_store.read(entry.key.name, this, [this, name = entry.key.name](const Result<std::optional<ApiKey>> &result) {
            concludeRead(name, result);
        });
}

void KeyRing::concludeRead(const QString &name, const Result<std::optional<ApiKey>> &result)
{
    NamedKey &key = find(name)->key;
    if (result)
        key = {name, result.value() ? KeyState::Kept : KeyState::Missing, result.value(), {}};
    else
        key = {name, KeyState::Unreadable, {}, result.error()};
    emit keyChanged(name);
}

void KeyRing::concludeWrite(const QString &name, const Result<void> &result)
{
    NamedKey &key = find(name)->key;
    key.state = result && m_store.outlivesRun() ? KeyState::Kept : KeyState::ThisRun;
    key.error = result ? std::optional<Error>() : result.error();
    emit writingEnded(name);
}

} // namespace enrow
